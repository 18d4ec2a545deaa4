/**
 * The fictional councils' social-care systems: one database each in the shape of the Standard Safeguarding Dataset,
 * behind a Derby network server that lets the hub read and nothing else.
 */
package org.openmash.simulators.socialcare;
