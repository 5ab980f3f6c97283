/// <reference types="@microsoft/office-js/dist/office" />

// The manifest's function file. Every ribbon button opens the pane at its own view, so there is no function yet;
// Excel still wants the page to say that it is ready.
void Office.onReady();
