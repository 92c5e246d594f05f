#pragma once

#include <QDialog>

namespace chandung::gui {

struct Context;

/// Name, version, what the program is for, and its licence.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    AboutDialog(Context& context, QWidget* parent);
};

}  // namespace chandung::gui
