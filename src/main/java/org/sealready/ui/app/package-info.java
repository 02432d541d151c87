/** Row 4, the JavaFX application: current screen, open filing, navigation between screens. */
package org.sealready.ui.app;
