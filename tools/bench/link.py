"""
A network link between this machine and a network namespace, in user space and at packet level: for kernels without
`tc netem`. Each packet waits for its turn at the link's rate and then for half of the round trip; none is lost.

    link.py <namespace> <round trip, ms> <down, kbit/s> <up, kbit/s>

Needs root. The namespace, which must exist, becomes 198.18.0.2 and 198.18.0.3 (RFC 2544: for benchmarks, on no network),
this machine 198.18.0.1. Says "ready", and ends when its input closes; both devices go with it.
"""

import collections
import ctypes
import fcntl
import os
import select
import struct
import subprocess
import sys
import time

TUNSETIFF = 0x400454CA
IFF_TUN = 0x0001
IFF_NO_PI = 0x1000
CLONE_NEWNET = 0x40000000
PACKET = 65536


def device(name, addresses):
    """Opens a device in the current namespace; what the system sends through it is read from the file."""
    file = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(file, TUNSETIFF, struct.pack("16sH", name.encode(), IFF_TUN | IFF_NO_PI))
    for address in addresses:
        subprocess.run(["ip", "address", "add", address, "dev", name], check=True)
    subprocess.run(["ip", "link", "set", name, "up"], check=True)
    return file


def enter(namespace):
    file = os.open(namespace, os.O_RDONLY)
    if ctypes.CDLL(None, use_errno=True).setns(file, CLONE_NEWNET) != 0:
        raise OSError(ctypes.get_errno(), f"{namespace} cannot be entered")
    os.close(file)


class Direction:
    """Packets under way from one device to the other."""

    def __init__(self, source, target, delay, rate):
        self.source, self.target, self.delay = source, target, delay
        self.seconds_per_byte = 8 / rate
        self.free_at = 0.0
        self.under_way = collections.deque()

    def take(self, now):
        """Reads what was sent and works out when each packet arrives."""
        while True:
            try:
                packet = os.read(self.source, PACKET)
            except BlockingIOError:
                return
            self.free_at = max(self.free_at, now) + len(packet) * self.seconds_per_byte
            self.under_way.append((self.free_at + self.delay, packet))

    def deliver(self, now):
        while self.under_way and self.under_way[0][0] <= now:
            os.write(self.target, self.under_way.popleft()[1])

    def next_arrival(self):
        return self.under_way[0][0] if self.under_way else None


def main(namespace, round_trip, down, up):
    here = device("prolo-bench", ["198.18.0.1/24"])
    enter(f"/run/netns/{namespace}")
    there = device("prolo-bench", ["198.18.0.2/24", "198.18.0.3/24"])
    delay = float(round_trip) / 2 / 1000
    directions = [
        Direction(there, here, delay, float(down) * 1000),
        Direction(here, there, delay, float(up) * 1000),
    ]
    print("ready", flush=True)

    while True:
        arrivals = [arrival for arrival in (d.next_arrival() for d in directions) if arrival is not None]
        wait = max(0.0, min(arrivals) - time.monotonic()) if arrivals else None
        readable, _, _ = select.select([here, there, sys.stdin], [], [], wait)
        if sys.stdin in readable:
            return
        now = time.monotonic()
        for direction in directions:
            if direction.source in readable:
                direction.take(now)
            direction.deliver(now)


main(*sys.argv[1:])
