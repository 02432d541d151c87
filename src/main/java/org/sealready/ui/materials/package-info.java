/** The materials checklist: which papers the filing needs, ticked as they are ready. */
package org.sealready.ui.materials;
