import '@angular/compiler';
import {Component, provideZonelessChangeDetection, signal} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import {proloElements} from 'prolo-elements-angular';

@Component({
  selector: 'app-root',
  imports: [proloElements],
  template: `<main>
    <h1>Sample clinic</h1>
    <prolo-overview></prolo-overview>
    <prolo-conditions view="list" [heading-level]="3" (prolo-condition-select)="selected.set($event.condition)"></prolo-conditions>
    <p id="selected">{{ selected() }}</p>
    <prolo-disclaimer></prolo-disclaimer>
  </main>`,
})
class App {
  readonly selected = signal<string | undefined>(undefined);
}

void bootstrapApplication(App, {providers: [provideZonelessChangeDetection()]});
