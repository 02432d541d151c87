/**
 * Row 4, the JavaFX application: current screen, open filing, navigation between screens.
 *
 * <p>More than 30 files, because it alone knows every screen: one that leads from each to the
 * others, and what holds an open filing together, would each need the rest in a package below.
 */
package org.sealready.ui.app;
