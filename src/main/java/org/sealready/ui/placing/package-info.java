/** An official form is arranged: what goes onto it is dragged to its place. */
package org.sealready.ui.placing;
