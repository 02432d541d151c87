/**
 * The wording of letters that belongs to the user: checked, saved, compared with the bundled one.
 */
package org.sealready.service.wording;
