/** Whether `/` goes to the search field (search-box.ts): `shortcut` in local storage is `off`, or nothing. */
class ShortcutSetting extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('input');
    if (!box) return;
    try {
      box.checked = localStorage.getItem('shortcut') !== 'off';
    } catch {
      // Storage is forbidden: there is nothing to remember the choice in.
      return;
    }
    this.hidden = false;
    box.addEventListener('change', () => {
      if (box.checked) localStorage.removeItem('shortcut');
      else localStorage.setItem('shortcut', 'off');
    });
  }
}

customElements.define('shortcut-setting', ShortcutSetting);
