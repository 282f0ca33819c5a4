#include <iostream>

#include "base/real_disk.hpp"
#include "cli/commands.hpp"
#include "serve/serve.hpp"

namespace handrail {

int run_serve(const ServeCommand& command) {
    RealDisk disk;
    StopSignal stop;
    BuildOptions options = command.options;
    options.out.clear();  // a temporary folder: a preview never touches the published site
    return serve_site(disk, {options, command.port, std::cout, std::cerr, stop});
}

}  // namespace handrail
