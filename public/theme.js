// Runs before the first paint, so that no page flashes in the wrong light. Kept apart because the policy allows no inline script.
(function () {
  var root = document.documentElement;
  var read = function (key) { try { return localStorage.getItem(key); } catch (error) { return null; } };
  var theme = read('tashan:theme');
  if (theme !== 'light' && theme !== 'dark') theme = window.matchMedia && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  root.setAttribute('data-theme', theme);
  root.setAttribute('data-size', read('tashan:size') === 'large' ? 'large' : 'normal');
  root.setAttribute('data-script', 'on');
})();
