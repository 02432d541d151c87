/** The live letter beside the form, and the places on it that lead to fields. */
package org.sealready.ui.preview;
