<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>EvidenceMark</name>
    <message numerus="yes">
        <source>Rests on %n source(s)</source>
        <translation>
            <numerusform>Rests on %n source</numerusform>
            <numerusform>Rests on %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) gone</source>
        <translation>
            <numerusform>%n source gone</numerusform>
            <numerusform>%n sources gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePopover</name>
    <message numerus="yes">
        <source>Insight, %n observation(s)</source>
        <translation>
            <numerusform>Insight, %n observation</numerusform>
            <numerusform>Insight, %n observations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table, %n row(s)</source>
        <translation>
            <numerusform>Table, %n row</numerusform>
            <numerusform>Table, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::app::Dependents</name>
    <message numerus="yes">
        <source>%n statements</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observations</source>
        <translation>
            <numerusform>%n observation</numerusform>
            <numerusform>%n observations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insights</source>
        <translation>
            <numerusform>%n insight</numerusform>
            <numerusform>%n insights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n committees</source>
        <translation>
            <numerusform>%n committee</numerusform>
            <numerusform>%n committees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journeys</source>
        <translation>
            <numerusform>%n journey</numerusform>
            <numerusform>%n journeys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview guides</source>
        <translation>
            <numerusform>%n interview guide</numerusform>
            <numerusform>%n interview guides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::AlikeButton</name>
    <message numerus="yes">
        <source>and %n more pairs</source>
        <translation>
            <numerusform>and %n more pair</numerusform>
            <numerusform>and %n more pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::BackupsDialog</name>
    <message numerus="yes">
        <source>%n personas</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::Caretaker</name>
    <message numerus="yes">
        <source>%n texts that you typed last time were not saved.</source>
        <translation>
            <numerusform>%n text that you typed last time was not saved.</numerusform>
            <numerusform>%n texts that you typed last time were not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::Checklist</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::ColumnChooser</name>
    <message numerus="yes">
        <source>%n chosen, two to six can stand side by side</source>
        <translation>
            <numerusform>%n chosen, two to six can stand side by side</numerusform>
            <numerusform>%n chosen, two to six can stand side by side</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::CommitteeForm</name>
    <message numerus="yes">
        <source>Add %n personas of this segment</source>
        <translation>
            <numerusform>Add %n persona of this segment</numerusform>
            <numerusform>Add %n personas of this segment</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::CommitteesPage</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::CompareModel</name>
    <message numerus="yes">
        <source>%n identical rows</source>
        <translation>
            <numerusform>%n identical row</numerusform>
            <numerusform>%n identical rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::Dashboard</name>
    <message numerus="yes">
        <source>%n assumptions left</source>
        <translation>
            <numerusform>%n assumption left</numerusform>
            <numerusform>%n assumptions left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::ExportDialog</name>
    <message numerus="yes">
        <source>%n files written</source>
        <translation>
            <numerusform>%n file written</numerusform>
            <numerusform>%n files written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n files are written and whole.</source>
        <translation>
            <numerusform>Stopped. %n file is written and whole.</numerusform>
            <numerusform>Stopped. %n files are written and whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::ExportForm</name>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>The %n selected</numerusform>
            <numerusform>The %n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n personas</source>
        <translation>
            <numerusform>All %n persona</numerusform>
            <numerusform>All %n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::FindPalette</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found, accents do not matter</source>
        <translation>
            <numerusform>%n found, accents do not matter</numerusform>
            <numerusform>%n found, accents do not matter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::GroupsPage</name>
    <message numerus="yes">
        <source>%n groups chosen. What tells them apart is written down with its figure.</source>
        <translation>
            <numerusform>%n group chosen. What tells it apart is written down with its figure.</numerusform>
            <numerusform>%n groups chosen. What tells them apart is written down with its figure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups chosen. Filled from the table: %1. The rest is written down with its figure.</source>
        <translation>
            <numerusform>%n group chosen. Filled from the table: %1. The rest is written down with its figure.</numerusform>
            <numerusform>%n groups chosen. Filled from the table: %1. The rest is written down with its figure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n personas</source>
        <translation>
            <numerusform>Create %n persona</numerusform>
            <numerusform>Create %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n segments</source>
        <translation>
            <numerusform>Saved %n segment</numerusform>
            <numerusform>Saved %n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Created %n personas; their names are drafts</source>
        <translation>
            <numerusform>Created %n persona; its name is a draft</numerusform>
            <numerusform>Created %n personas; their names are drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::GuidePane</name>
    <message numerus="yes">
        <source>%n questions. More than fifteen are rarely answered in one go.</source>
        <translation>
            <numerusform>%n question. More than fifteen are rarely answered in one go.</numerusform>
            <numerusform>%n questions. More than fifteen are rarely answered in one go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions. Alt ↑ ↓ moves a line.</source>
        <translation>
            <numerusform>%n question. Alt ↑ ↓ moves a line.</numerusform>
            <numerusform>%n questions. Alt ↑ ↓ moves a line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed %n more questions</source>
        <translation>
            <numerusform>Proposed %n more question</numerusform>
            <numerusform>Proposed %n more questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::ImportOptions</name>
    <message numerus="yes">
        <source>%n repeated rows will be merged</source>
        <translation>
            <numerusform>%n repeated row will be merged</numerusform>
            <numerusform>%n repeated rows will be merged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::ImportPage</name>
    <message numerus="yes">
        <source>Imported %n personas</source>
        <translation>
            <numerusform>Imported %n persona</numerusform>
            <numerusform>Imported %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported a table of %n rows</source>
        <translation>
            <numerusform>Imported a table of %n row</numerusform>
            <numerusform>Imported a table of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::InsightsPane</name>
    <message numerus="yes">
        <source>rests on %n observations</source>
        <translation>
            <numerusform>rests on %n observation</numerusform>
            <numerusform>rests on %n observations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::JourneysPage</name>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::LibraryActions</name>
    <message numerus="yes">
        <source>Added %n personas</source>
        <translation>
            <numerusform>Added %n persona</numerusform>
            <numerusform>Added %n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::LibraryPage</name>
    <message numerus="yes">
        <source>Moved %n personas to the trash</source>
        <translation>
            <numerusform>Moved %n persona to the trash</numerusform>
            <numerusform>Moved %n personas to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n personas</source>
        <translation>
            <numerusform>Added %n persona</numerusform>
            <numerusform>Added %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n personas to “%1”</source>
        <translation>
            <numerusform>Moved %n persona to “%1”</numerusform>
            <numerusform>Moved %n personas to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas belong to no study now</source>
        <translation>
            <numerusform>%n persona belongs to no study now</numerusform>
            <numerusform>%n personas belong to no study now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::MainWindow</name>
    <message numerus="yes">
        <source>Moved %n personas to the trash</source>
        <translation>
            <numerusform>Moved %n persona to the trash</numerusform>
            <numerusform>Moved %n personas to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::MergeDialog</name>
    <message numerus="yes">
        <source>%n statement(s) come together, each with its evidence.</source>
        <translation>
            <numerusform>%n statement, with its evidence.</numerusform>
            <numerusform>%n statements come together, each with its evidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n say the same and become one.</source>
        <translation>
            <numerusform>%n says the same and becomes one.</numerusform>
            <numerusform>%n say the same and become one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n committee member(s)</source>
        <translation>
            <numerusform>%n committee member</numerusform>
            <numerusform>%n committee members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journey(s)</source>
        <translation>
            <numerusform>%n journey</numerusform>
            <numerusform>%n journeys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engagement plan(s)</source>
        <translation>
            <numerusform>%n engagement plan</numerusform>
            <numerusform>%n engagement plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::PersonalBar</name>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone numbers</source>
        <translation>
            <numerusform>%n phone number</numerusform>
            <numerusform>%n phone numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail addresses</source>
        <translation>
            <numerusform>%n e-mail address</numerusform>
            <numerusform>%n e-mail addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mask %n</source>
        <translation>
            <numerusform>Mask %n</numerusform>
            <numerusform>Mask %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::PreviewPane</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::ReviewText</name>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::RulesDialog</name>
    <message numerus="yes">
        <source>%n conditions</source>
        <translation>
            <numerusform>%n condition</numerusform>
            <numerusform>%n conditions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::SegmentsPane</name>
    <message numerus="yes">
        <source>Create %n personas</source>
        <translation>
            <numerusform>Create %n persona</numerusform>
            <numerusform>Create %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes along %n insights with their evidence</source>
        <translation>
            <numerusform>Takes along %n insight with its evidence</numerusform>
            <numerusform>Takes along %n insights with their evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Created %n personas</source>
        <translation>
            <numerusform>Created %n persona</numerusform>
            <numerusform>Created %n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::SettingEditor</name>
    <message numerus="yes">
        <source>This is too long. At most %n characters fit.</source>
        <translation>
            <numerusform>This is too long. At most %n character fits.</numerusform>
            <numerusform>This is too long. At most %n characters fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::SidePanel</name>
    <message numerus="yes">
        <source>This step: %n missing</source>
        <translation>
            <numerusform>This step: %n missing</numerusform>
            <numerusform>This step: %n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::StudyPage</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observations</source>
        <translation>
            <numerusform>%n observation</numerusform>
            <numerusform>%n observations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insights</source>
        <translation>
            <numerusform>%n insight</numerusform>
            <numerusform>%n insights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::TagPopover</name>
    <message numerus="yes">
        <source>Tags of %n personas</source>
        <translation>
            <numerusform>Tags of %n persona</numerusform>
            <numerusform>Tags of %n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::TranscriptPanel</name>
    <message numerus="yes">
        <source>%n sentences not filed. Enter files · 1–9 field · Tab next · F4 next unfiled</source>
        <translation>
            <numerusform>%n sentence not filed. Enter files · 1–9 field · Tab next · F4 next unfiled</numerusform>
            <numerusform>%n sentences not filed. Enter files · 1–9 field · Tab next · F4 next unfiled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Masked %n personal details</source>
        <translation>
            <numerusform>Masked %n personal detail</numerusform>
            <numerusform>Masked %n personal details</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::TrashPage</name>
    <message numerus="yes">
        <source>Restored %n things</source>
        <translation>
            <numerusform>Restored %n thing</numerusform>
            <numerusform>Restored %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n for good, without undo</source>
        <translation>
            <numerusform>Delete %n for good, without undo</numerusform>
            <numerusform>Delete %n for good, without undo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chandung::gui::VersionsPane</name>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n field changed</numerusform>
            <numerusform>%n fields changed</numerusform>
        </translation>
    </message>
</context>
</TS>
