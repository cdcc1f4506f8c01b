/** Numbers by which people, cases and secrets are known, and their checks. Ground floor: knows nothing above it. */
package org.bianmin.identity;
