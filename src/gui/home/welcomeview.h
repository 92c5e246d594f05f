#pragma once

#include "gui/context.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace chandung::gui {

class CardPicture;
class RowList;
class Session;

/// Home before a workspace is open: look around, begin, open, recent files; what will come out at the end; the five
/// steps.
class WelcomeView : public QWidget {
    Q_OBJECT

public:
    WelcomeView(Context& context, Session& session, QWidget* parent = nullptr);

    void reload();

Q_SIGNALS:
    /// A workspace file, and step 1 of a new study in it.
    void studyWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildChoices();
    QWidget* buildDropHint();
    QWidget* buildCard();
    QWidget* buildSteps();
    void showCard();

    Context& m_context;
    Session& m_session;
    QPushButton* m_first = nullptr;
    QWidget* m_drop = nullptr;
    CardPicture* m_card = nullptr;
    QLabel* m_recentLabel;
    RowList* m_recent;
};

}  // namespace chandung::gui
