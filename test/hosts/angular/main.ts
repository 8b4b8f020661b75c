import '@angular/compiler';
import {Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<main>
    <h1>Sample clinic</h1>
    <prolo-overview></prolo-overview>
    <prolo-conditions (prolo-condition-select)="selected.set($event.condition)"></prolo-conditions>
    <p id="selected">{{ selected() }}</p>
    <prolo-disclaimer></prolo-disclaimer>
  </main>`,
})
class App {
  readonly selected = signal<string | undefined>(undefined);
}

void bootstrapApplication(App, {providers: [provideZonelessChangeDetection()]});
