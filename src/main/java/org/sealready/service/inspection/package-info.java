/** Looks through a file of unknown origin in a process of its own. */
package org.sealready.service.inspection;
