#pragma once

#include "gui/context.h"
#include "gui/journey/journeydraft.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace chandung::gui {

class GridView;
class MessageModel;

/// The message sheet of a journey: for which persona, the table, fill from the persona, export.
class MessageSheet : public QWidget {
    Q_OBJECT

public:
    MessageSheet(Context& context, const JourneyDraft& draft, QWidget* parent = nullptr);

    void reload();
    void commit();
    void takeFocus();

Q_SIGNALS:
    void notify(const QString& text, bool undoable);

private:
    void fillPersonas();
    void exportSheet();
    void fillIn();

    Context& m_context;
    const JourneyDraft& m_draft;
    QComboBox* m_persona;
    QPushButton* m_fill;
    QPushButton* m_export;
    QLabel* m_nobody;
    MessageModel* m_model;
    GridView* m_grid;
};

}  // namespace chandung::gui
