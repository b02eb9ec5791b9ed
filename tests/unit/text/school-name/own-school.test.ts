import { describe, expect, it } from 'vitest';
import { seen } from './marked.ts';

const hazel = {
  names: ['Hazelbrook Primary School'],
  organisations: ['Larkmoor Learning Trust', 'Wessing County Council'],
};

const tied = (text: string): boolean[] => seen(hazel, text).map(({ own }) => own);

describe('tied to the writer’s work', () => {
  it.each([
    'back to work at Hazelbrook Primary tomorrow',
    'Staff at Hazelbrook Primary here, we need lego',
    'So excited to join my new school, Hazelbrook Primary!',
    'my lovely Y6 class from Hazelbrook Primary',
    'Hazelbrook Primary is where I work',
    'As a teacher at Hazelbrook Primary I see it every day',
    'Nine years at Hazelbrook Primary and I still get lost',
    'Teacher at Hazelbrook Primary. Mum. Runner.',
    'taught my last lesson at Hazelbrook Primary today',
    'I moved to Hazelbrook Primary last year as Year 5 teacher',
    'Our Hazelbrook Primary family',
    'So sad to be leaving Hazelbrook Primary',
    'I’m one of the TAs at Hazelbrook Primary',
    'Hazelbrook Primary, where I’ve taught for nine years, is 100',
    'Tomorrow I go back to Hazelbrook Primary after maternity leave',
    'it’s been a pleasure working at Hazelbrook Primary',
    'I get paid by Larkmoor Learning Trust',
    'Wessing County Council are my employer',
  ])('%s', (text) => {
    expect(tied(text)).toEqual([true]);
  });
});

describe('not tied to the writer’s work', () => {
  it.each([
    'I wish I worked at Hazelbrook Primary',
    '“I work at Hazelbrook Primary” she said',
    'my first day at Hazelbrook Primary, 1974, knees out',
    'first day at Hazelbrook Primary for this one',
    'Her last week at Hazelbrook Primary',
    'I worked on the roof at Hazelbrook Primary',
    'working near Hazelbrook Primary today',
    'a new role at Hazelbrook Primary has come up',
    'part of Hazelbrook Primary’s roof has gone',
    'Sarah started at Hazelbrook Primary last week',
    'our Jack’s teacher at Hazelbrook Primary is a saint',
    'I complained to the head at Hazelbrook Primary',
    'Vacancy: cook at Hazelbrook Primary, apply by Friday',
    'Our class reunion, Hazelbrook Primary 1986 leavers',
    'Our Wessing County Council tax bill',
  ])('%s', (text) => {
    expect(tied(text)).toEqual([false]);
  });
});
