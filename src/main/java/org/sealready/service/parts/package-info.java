/** What the program is made of, with the licence of each part. */
package org.sealready.service.parts;
