#include "chandung/domain/error.h"

namespace chandung::domain {

Error::Error(ErrorCode code, std::vector<std::string> args)
    : std::runtime_error("error code " + std::to_string(static_cast<int>(code))),
      m_code(code),
      m_args(std::move(args)) {}

}  // namespace chandung::domain
