// The Home tab: a view that Amble publishes for each person.

import { newSurface, renderBlocks, stateOf } from './blocks.js';
import { el, keepingFocus } from './dom.js';

const initialOf = (element) =>
  JSON.stringify(Object.entries(element).filter(([name]) => name.startsWith('initial_')));

/** `press(viewId, block, action, patch, state)` is called for what is pressed. */
export function homeTab(root, press) {
  let shown = null;
  let fields = [];
  return (view, reader, fresh) => {
    const mark = JSON.stringify(view);
    if (!fresh && mark === shown) return;
    shown = mark;
    const before = fresh ? [] : fields;
    const entered = stateOf(before);
    const sameStart = (block, element) =>
      before.some((field) => field.block === block && field.element.action_id === element.action_id &&
        field.element.type === element.type && initialOf(field.element) === initialOf(element));
    const draftOf = (block, element) => (sameStart(block, element) ? entered[block][element.action_id] : undefined);
    const surface = newSurface(reader, (...pressed) => press(view.id, ...pressed), draftOf);
    fields = surface.fields;
    keepingFocus(root, () => root.replaceChildren(view ? page(view, surface) : empty()));
  };
}

const page = (view, surface) => el('div', { class: 'home-page' }, ...renderBlocks(view.blocks, surface));

const empty = () =>
  el('div', { class: 'home-page nothing' }, el('p', {}, 'Nothing here yet. Amble fills this page once it knows you.'));
