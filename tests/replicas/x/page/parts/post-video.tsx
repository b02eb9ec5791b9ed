/** @jsxImportSource react */
import { useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { t } from '../state/labels.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

const CLIP = '/_replica/clip.webm';

/** Plays by itself without sound; a click on it gives the sound. The frame, not the video, goes full screen. */
export function PostVideo(): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const video = useRef<HTMLVideoElement>(null);
  const [muted, setMuted] = useState(true);
  const [paused, setPaused] = useState(false);

  const toggleSound = (event: MouseEvent): void => {
    event.stopPropagation();
    setMuted(!muted);
  };
  const togglePlay = (): void => {
    if (video.current?.paused) void video.current.play();
    else video.current?.pause();
  };
  const toggleFullscreen = (): void => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void frame.current?.requestFullscreen();
  };
  return (
    <div ref={frame} data-testid="videoPlayer" className="video-frame">
      <video
        ref={video}
        src={CLIP}
        muted={muted}
        autoPlay
        loop
        playsInline
        onClick={toggleSound}
        onPlay={() => {
          setPaused(false);
        }}
        onPause={() => {
          setPaused(true);
        }}
      />
      <div className="row video-bar">
        <Button look="icon" testId="videoPlay" label={t(paused ? 'play' : 'pause')} act={togglePlay}>
          {paused ? '▶' : '❚❚'}
        </Button>
        <span className="grow">{t(muted ? 'unmute' : 'mute')}</span>
        <Button look="icon" testId="videoFullscreen" label={t('fullscreen')} act={toggleFullscreen}>
          <Icon shape="plus" />
        </Button>
      </div>
    </div>
  );
}
