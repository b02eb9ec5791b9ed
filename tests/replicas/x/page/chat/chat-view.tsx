/** @jsxImportSource react */
import { useEffect, useRef, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { t } from '../state/labels.ts';
import { settings } from '../state/settings.ts';
import { ChatApp } from './chat-app.tsx';
import { CHAT_STYLE } from './chat-style.ts';

type Embedded = { root: Root; remove: () => void };

/** The chat is a page of its own in an open shadow root, with a React root inside it. */
function embed(host: HTMLElement): Embedded {
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = CHAT_STYLE;
  const container = document.createElement('div');
  container.dataset['xchatRoot'] = '';
  container.dataset['theme'] = settings.theme;
  container.dir = 'ltr';
  shadow.append(style, container);
  const root = createRoot(container);
  // React forbids taking a root away while it draws another.
  return {
    root,
    remove: () => {
      queueMicrotask(() => {
        root.unmount();
      });
    },
  };
}

export function ChatView({ id }: { id: string | undefined }): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const embedded = useRef<Embedded | undefined>(undefined);

  useEffect(() => {
    document.title = `${t('chat')} / X`;
    const host = document.createElement('div');
    host.dataset['testid'] = 'xchatEmbedRoute';
    const overlays = document.createElement('div');
    overlays.dataset['testid'] = 'xchatEmbedOverlays';
    overlays.attachShadow({ mode: 'open' });
    place.current?.append(host);
    document.body.append(overlays);
    const made = embed(host);
    embedded.current = made;
    return () => {
      made.remove();
      host.remove();
      overlays.remove();
    };
  }, []);

  useEffect(() => {
    embedded.current?.root.render(<ChatApp id={id} />);
  }, [id]);

  return <div data-testid="primaryColumn" className="primary wide" ref={place} />;
}
