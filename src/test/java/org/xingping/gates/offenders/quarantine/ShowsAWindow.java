package org.xingping.gates.offenders.quarantine;

import javafx.stage.Stage;

record ShowsAWindow(Stage stage) {}
