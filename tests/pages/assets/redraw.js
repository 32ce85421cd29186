// Draws the phone form anew every 1.5 seconds, four times, and whenever `practice.redraw()` is called: new nodes, same words.
{
  const redraw = () => window.practice.render('number');
  let rounds = 4;
  const timer = setInterval(() => {
    redraw();
    rounds -= 1;
    if (rounds === 0) clearInterval(timer);
  }, 1500);
  window.practice.redraw = redraw;
}
