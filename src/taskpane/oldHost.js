// Runs as written in the oldest engine that Office uses (Internet Explorer 11), so ES5 and no build step.
// The pane's own code takes this handler away when it starts; where it can't even be parsed, the sentence shows.
function showOldHost() {
  document.getElementById('old-host').hidden = false;
}

window.onload = showOldHost;
