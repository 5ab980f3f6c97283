/** The screens of matching a form, loaded when a form is first matched so that the pane opens sooner. */
export { MappingScreen } from './MappingScreen';
export { MetricScreen } from './MetricScreen';
export { NothingFound } from './NothingFound';
export { PreviewScreen } from './PreviewScreen';
