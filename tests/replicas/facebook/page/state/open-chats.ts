import { useSyncExternalStore } from 'react';
import type { Person } from '../data/people.ts';

const MOST = 3;
const listeners = new Set<() => void>();
let chats: readonly Person[] = [];

function set(next: readonly Person[]): void {
  chats = next;
  for (const listener of listeners) listener();
}

const without = ({ id }: Person): readonly Person[] => chats.filter((chat) => chat.id !== id);

/** Chats that pop up at the bottom of any page, until closed or reloaded. */
export function openChat(person: Person): void {
  set([...without(person), person].slice(-MOST));
}

export function closeChat(person: Person): void {
  set(without(person));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useOpenChats = (): readonly Person[] => useSyncExternalStore(subscribe, () => chats);
