/** What comes after the filing number: the number itself, and what a change filing has to say. */
package org.sealready.service.afterwards;
