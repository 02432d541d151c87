/** What came back from the platform or the bureau, turned into what to mend in a filing. */
package org.sealready.service.rejection;
