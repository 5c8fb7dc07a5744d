package org.xingping.gates.offenders.journal;

import javafx.stage.Stage;

record ShowsAWindow(Stage stage) {}
