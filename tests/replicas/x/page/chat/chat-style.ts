/** The page's own sheet does not reach into the shadow root; its custom properties do. */
export const CHAT_STYLE = `
:host { display: block; height: 100vh; }
* { box-sizing: border-box; }
[data-xchat-root], .container, .content { height: 100%; }
.container { display: grid; grid-template-columns: 300px 1fr; font: 15px/1.4 system-ui, sans-serif; color: var(--text); }
.inbox { border-right: 1px solid var(--line); padding: 12px; }
h2 { margin: 4px 0 12px; font-size: 20px; }
input { width: 100%; padding: 8px 14px; border: 1px solid var(--line); border-radius: 20px; background: var(--page); color: inherit; }
ul { list-style: none; margin: 12px 0; padding: 0; }
li a { display: block; padding: 14px 10px; border-radius: 8px; color: inherit; text-decoration: none; font-weight: 600; }
li a:hover, li a[aria-selected=true] { background: var(--hover); }
.content { display: flex; flex-direction: column; }
.header { padding: 16px; border-bottom: 1px solid var(--line); font-weight: 700; }
.header a { color: inherit; text-decoration: none; }
.messages { flex: 1; overflow: auto; padding: 16px; }
[data-dm-message-row] { display: flex; flex-direction: column; margin-bottom: 12px; }
.justify-end { align-items: end; }
.justify-start { align-items: start; }
.sender { font-size: 12px; color: var(--faint); }
.bubble { max-width: 70%; padding: 10px 14px; border-radius: 18px; background: var(--hover); white-space: pre-wrap; overflow-wrap: anywhere; }
.justify-end .bubble { background: var(--accent); color: #fff; }
form { display: flex; gap: 8px; margin: 12px; padding: 6px 10px; border-radius: 22px; background: var(--hover); align-items: center; }
textarea { outline: none; flex: 1; border: 0; background: none; font: inherit; color: inherit; resize: none; padding: 6px; field-sizing: content; max-height: 160px; }
button { border: 0; background: none; color: var(--accent); width: 34px; height: 34px; border-radius: 50%; cursor: pointer; }
.icon { width: 20px; height: 20px; fill: none; stroke: currentColor; stroke-width: 2; }
`;
