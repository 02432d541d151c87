/**
 * An official form is arranged: what goes onto it is dragged to its place. One thing: paper, list
 * and details change the same placement, and each shows what the others have chosen.
 */
package org.sealready.ui.placing;
