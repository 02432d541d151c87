/**
 * Row 4, the JavaFX application: current screen, open filing, navigation between screens. One
 * thing: it alone knows every screen, so what leads from one to another and what holds an open
 * filing together cannot lie in a package below.
 */
package org.sealready.ui.app;
