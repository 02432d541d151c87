/**
 * The lists of the program as a person sees them: which are in use and from where, and packs of
 * newer ones, which are checked before they are used and can be taken back.
 */
package org.sealready.service.lists;
