/**
 * Row 5, the live letter: beside the form and over the whole window, with the places on it that
 * lead to fields. One thing: both are drawn by the same parts on the same model.
 */
package org.sealready.ui.preview;
