#pragma once

#include <QDialog>

namespace chandung::gui {

struct Context;

/// Name, version, what the program is for, its licence, and what it is made with.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    AboutDialog(Context& context, QWidget* parent);

private:
    QWidget* buildLibraries();
};

}  // namespace chandung::gui
