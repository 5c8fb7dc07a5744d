package org.xingping.gates.offenders.report;

import java.sql.Connection;

record AsksTheDatabase(Connection connection) {}
