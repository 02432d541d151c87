/**
 * Row 4, the JavaFX application: current screen and navigation between screens. One thing: it alone
 * knows every screen, so what leads from one to another cannot lie in a package below.
 */
package org.sealready.ui.app;
