/** A text as a content system writes it: every element that such texts have. */
export const proseSample = `
<p>In 1843 <a href="#ada">Ada Lovelace</a> published a translation of a paper on the Analytical Engine. Her notes were <strong>three times as long</strong> as the paper, and hold what many call the first published program.</p>
<h2 id="table">A table of operations</h2>
<p>The program is a table. Each row is one operation, with the variables that it reads and the one that it writes. <em>Nothing</em> in it depends on the machine being built, which it never was.</p>
<ul>
  <li>A card orders an operation.</li>
  <li>A second card names the columns:
    <ol><li>those that are read,</li><li>and the one that is written.</li></ol>
  </li>
  <li>A group of cards may be used again, which we call a loop.</li>
</ul>
<blockquote><p>The Analytical Engine weaves algebraic patterns just as the loom weaves flowers and leaves.</p><footer>Ada Lovelace, <cite>Note A</cite></footer></blockquote>
<figure><img src="/pictures/sunrise.svg" alt="A sunrise over hills" width="1600" height="1000" loading="lazy"><figcaption>A pattern from a loom. Drawing: The Build Log</figcaption></figure>
<h3>In a language of today</h3>
<p>The recurrence of the numbers fits in a line of code, such as <code>sum += binomial(n, k) * b[k]</code>. Press <kbd>Ctrl</kbd> + <kbd>C</kbd> to stop it.</p>
<pre tabindex="0"><code>function bernoulli(count) {
  const numbers = [1];
  for (let n = 1; n &lt; count; n += 1) {
    let sum = 0; // a long comment, so that this line is wider than the column of text and has to be scrolled sideways
    for (let k = 0; k &lt; n; k += 1) sum += binomial(n + 1, k) * numbers[k];
    numbers.push(-sum / (n + 1));
  }
  return numbers;
}</code></pre>
<h3>The first few</h3>
<figure class="wp-block-table"><table>
  <caption>Numbers, and how many operations each takes</caption>
  <thead><tr><th scope="col">Number</th><th scope="col">Value</th><th scope="col">Operations</th></tr></thead>
  <tbody>
    <tr><th scope="row">B₁</th><td>−1/2</td><td>4</td></tr>
    <tr><th scope="row">B₂</th><td>1/6</td><td>11</td></tr>
    <tr><th scope="row">B₄</th><td>−1/30</td><td>25</td></tr>
  </tbody>
</table></figure>
<h4>Terms</h4>
<dl><dt>Mill</dt><dd>Where operations are performed.</dd><dt>Store</dt><dd>Where numbers are kept.</dd></dl>
<hr>
<p>This text was first told as a talk.</p>
`;
