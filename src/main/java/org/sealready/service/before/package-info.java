/**
 * What is done before a filing can be sent: which steps there are for this entity, how far they
 * are, what they cost, and whether a name would be taken.
 */
package org.sealready.service.before;
