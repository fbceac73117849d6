/** A bar that shows how much of the text has been scrolled through. */
export class ReadingProgress extends HTMLElement {
  connectedCallback(): void {
    this.ariaHidden = 'true';
    const text = document.getElementById(this.dataset.for ?? '');
    if (!text) return;
    let waiting = false;
    const draw = () => {
      waiting = false;
      const { top, height } = text.getBoundingClientRect();
      const way = Math.max(1, height - innerHeight);
      this.style.transform = `scaleX(${Math.min(1, Math.max(0, -top / way))})`;
    };
    const onScroll = () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(draw);
    };
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('resize', onScroll);
    draw();
  }
}
