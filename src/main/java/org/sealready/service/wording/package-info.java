/**
 * The wording of letters that belongs to the user: checked, kept, compared with the bundled one.
 */
package org.sealready.service.wording;
