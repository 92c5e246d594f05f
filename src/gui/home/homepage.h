#pragma once

#include "gui/pages/datapage.h"

class QStackedWidget;

namespace chandung::gui {

class Dashboard;
class Session;
class WelcomeView;

/// Home: how to begin, or where you left off.
class HomePage : public DataPage {
    Q_OBJECT

public:
    HomePage(Context& context, Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString place() const override { return QStringLiteral("home"); }
    void createHere() override;

protected:
    void reload() override;

private:
    // Each is made when it is first needed.
    WelcomeView* welcome();
    Dashboard* dashboard();

    Session& m_session;
    QStackedWidget* m_stack;
    WelcomeView* m_welcome = nullptr;
    Dashboard* m_dashboard = nullptr;
};

}  // namespace chandung::gui
