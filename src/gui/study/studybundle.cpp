#include "gui/study/studybundle.h"

#include "chandung/app/studycommands.h"

namespace chandung::gui {

domain::Bundle studyBundle(const app::Workspace& workspace, const domain::Uuid& study) {
    return app::bundleOfStudy(workspace, study);
}

}  // namespace chandung::gui
