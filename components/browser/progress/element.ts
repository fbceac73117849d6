/** A bar that shows how much of the text has been scrolled through. */
export class ReadingProgressElement extends HTMLElement {
  connectedCallback(): void {
    const text = document.getElementById(this.dataset.for ?? '');
    if (!text) return;
    const draw = () => {
      const { top, height } = text.getBoundingClientRect();
      const way = Math.max(1, height - innerHeight);
      this.style.transform = `scaleX(${Math.min(1, Math.max(0, -top / way))})`;
    };
    addEventListener('scroll', draw, { passive: true });
    addEventListener('resize', draw);
    // With the first frame: now, the page would be laid out for it alone.
    requestAnimationFrame(draw);
  }
}
