/**
 * What a connector must do to be done, as tests, and the host's side of a call to run them with. For test scope: it
 * depends on the SPI, JUnit and AssertJ, never on the hub.
 */
package org.openmash.connector.testkit;
