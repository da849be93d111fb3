// Written by `npm run generate` from the HCL in terraform/modules/kubernetes-job.

import type { ModulePlan } from '../module-plan'

/** What decides which resources `terraform/modules/kubernetes-job` plans, and with which arguments. */
export const KUBERNETES_JOB_PLAN: ModulePlan = {
  files: [
    {
      name: "cron-job.tf",
      resources: [
        {"type":"kubernetes_cron_job_v1","name":"this","count":["?",["==",["g",["r","var"],"schedule"],null],0,1],"blocks":[{"type":"metadata","attributes":{"name":["g",["r","var"],"name"],"namespace":["g",["r","var"],"namespace"],"labels":["g",["r","local"],"labels"]}},{"type":"spec","attributes":{"schedule":["g",["r","var"],"schedule"],"timezone":["g",["r","var"],"schedule_time_zone"],"concurrency_policy":"Forbid"},"blocks":[{"type":"job_template","blocks":[{"type":"metadata","attributes":{"labels":["g",["r","local"],"labels"]}},{"type":"spec","attributes":{"parallelism":["g",["r","var"],"parallelism"],"completions":["g",["r","var"],"parallelism"],"completion_mode":["g",["r","local"],"completion_mode"],"backoff_limit":["g",["r","var"],"backoff_limit"],"active_deadline_seconds":["g",["r","var"],"timeout_seconds"]},"blocks":[{"type":"template","blocks":[{"type":"metadata","attributes":{"labels":["g",["r","local"],"pod_labels"]}},{"type":"spec","attributes":{"service_account_name":["g",["r","local"],"service_account_name"],"automount_service_account_token":false,"restart_policy":"Never","termination_grace_period_seconds":["g",["r","local"],"grace_seconds"],"node_selector":["g",["r","local"],"node_selector"]},"blocks":[{"type":"security_context","attributes":{"run_as_non_root":["g",["r","var"],"run_as_non_root"]},"blocks":[{"type":"seccomp_profile","attributes":{"type":"RuntimeDefault"}}]},{"type":"image_pull_secrets","forEach":["g",["r","var"],"image_pull_secrets"],"attributes":{"name":["g",["r","image_pull_secrets"],"value"]}},{"type":"volume","forEach":["g",["r","local"],"volumes"],"attributes":{"name":["g",["g",["r","volume"],"value"],"name"]},"blocks":[{"type":"config_map","forEach":["s",["g",["g",["r","volume"],"value"],"config_map"],["e"]],"attributes":{"name":["g",["r","config_map"],"value"],"default_mode":"0444"},"blocks":[{"type":"items","forEach":["g",["r","local"],"file_paths"],"attributes":{"key":["g",["r","items"],"key"],"path":["g",["r","items"],"value"]}}]},{"type":"persistent_volume_claim","forEach":["s",["g",["g",["r","volume"],"value"],"claim"],["e"]],"attributes":{"claim_name":["g",["r","persistent_volume_claim"],"value"]}},{"type":"empty_dir","forEach":["s",["g",["g",["r","volume"],"value"],"size"],["e"]],"attributes":{"size_limit":["g",["r","empty_dir"],"value"]}}]},{"type":"container","attributes":{"name":"job","image":["g",["r","var"],"image"],"command":["g",["r","var"],"command"],"args":["g",["r","var"],"args"]},"blocks":[{"type":"resources","attributes":{"requests":["g",["r","local"],"resources"],"limits":["g",["r","local"],"resources"]}},{"type":"security_context","attributes":{"allow_privilege_escalation":false,"read_only_root_filesystem":["g",["r","var"],"read_only_root_filesystem"]},"blocks":[{"type":"capabilities","attributes":{"drop":["l","ALL"]}}]},{"type":"volume_mount","forEach":["g",["r","local"],"mounts"],"attributes":{"name":["g",["g",["r","volume_mount"],"value"],"name"],"mount_path":["g",["g",["r","volume_mount"],"value"],"path"],"sub_path":["g",["g",["r","volume_mount"],"value"],"sub_path"],"read_only":["g",["g",["r","volume_mount"],"value"],"read_only"]}},{"type":"env","forEach":["g",["r","local"],"environment"],"attributes":{"name":["g",["r","env"],"key"],"value":["g",["r","env"],"value"]}},{"type":"env","forEach":["g",["r","var"],"secret_environment"],"attributes":{"name":["g",["r","env"],"key"]},"blocks":[{"type":"value_from","blocks":[{"type":"secret_key_ref","attributes":{"name":["g",["g",["r","env"],"value"],"name"],"key":["g",["g",["r","env"],"value"],"key"]}}]}]}]}]}]}]}]}]}]},
      ],
    },
    {
      name: "facts.gen.tf",
      locals: {
        architectures: ["o","arm64","arm64","x86_64","amd64"],
        label_max: 63,
      },
    },
    {
      name: "files.tf",
      resources: [
        {"type":"kubernetes_config_map_v1","name":"files","count":["f","length",["g",["r","local"],"config_maps"]],"attributes":{"binary_data":["g",["r","var"],"files"],"immutable":true},"blocks":[{"type":"metadata","attributes":{"name":["i",["g",["r","local"],"config_maps"],["g",["r","count"],"index"]],"namespace":["g",["r","var"],"namespace"],"labels":["g",["r","local"],"labels"]}}]},
      ],
    },
    {
      name: "job.tf",
      resources: [
        {"type":"kubernetes_job_v1","name":"this","count":["?",["==",["g",["r","var"],"schedule"],null],1,0],"attributes":{"wait_for_completion":false},"blocks":[{"type":"metadata","attributes":{"name":["g",["r","var"],"name"],"namespace":["g",["r","var"],"namespace"],"labels":["g",["r","local"],"labels"]}},{"type":"spec","attributes":{"parallelism":["g",["r","var"],"parallelism"],"completions":["g",["r","var"],"parallelism"],"completion_mode":["g",["r","local"],"completion_mode"],"backoff_limit":["g",["r","var"],"backoff_limit"],"active_deadline_seconds":["g",["r","var"],"timeout_seconds"]},"blocks":[{"type":"template","blocks":[{"type":"metadata","attributes":{"labels":["g",["r","local"],"pod_labels"]}},{"type":"spec","attributes":{"service_account_name":["g",["r","local"],"service_account_name"],"automount_service_account_token":false,"restart_policy":"Never","termination_grace_period_seconds":["g",["r","local"],"grace_seconds"],"node_selector":["g",["r","local"],"node_selector"]},"blocks":[{"type":"security_context","attributes":{"run_as_non_root":["g",["r","var"],"run_as_non_root"]},"blocks":[{"type":"seccomp_profile","attributes":{"type":"RuntimeDefault"}}]},{"type":"image_pull_secrets","forEach":["g",["r","var"],"image_pull_secrets"],"attributes":{"name":["g",["r","image_pull_secrets"],"value"]}},{"type":"volume","forEach":["g",["r","local"],"volumes"],"attributes":{"name":["g",["g",["r","volume"],"value"],"name"]},"blocks":[{"type":"config_map","forEach":["s",["g",["g",["r","volume"],"value"],"config_map"],["e"]],"attributes":{"name":["g",["r","config_map"],"value"],"default_mode":"0444"},"blocks":[{"type":"items","forEach":["g",["r","local"],"file_paths"],"attributes":{"key":["g",["r","items"],"key"],"path":["g",["r","items"],"value"]}}]},{"type":"persistent_volume_claim","forEach":["s",["g",["g",["r","volume"],"value"],"claim"],["e"]],"attributes":{"claim_name":["g",["r","persistent_volume_claim"],"value"]}},{"type":"empty_dir","forEach":["s",["g",["g",["r","volume"],"value"],"size"],["e"]],"attributes":{"size_limit":["g",["r","empty_dir"],"value"]}}]},{"type":"container","attributes":{"name":"job","image":["g",["r","var"],"image"],"command":["g",["r","var"],"command"],"args":["g",["r","var"],"args"]},"blocks":[{"type":"resources","attributes":{"requests":["g",["r","local"],"resources"],"limits":["g",["r","local"],"resources"]}},{"type":"security_context","attributes":{"allow_privilege_escalation":false,"read_only_root_filesystem":["g",["r","var"],"read_only_root_filesystem"]},"blocks":[{"type":"capabilities","attributes":{"drop":["l","ALL"]}}]},{"type":"volume_mount","forEach":["g",["r","local"],"mounts"],"attributes":{"name":["g",["g",["r","volume_mount"],"value"],"name"],"mount_path":["g",["g",["r","volume_mount"],"value"],"path"],"sub_path":["g",["g",["r","volume_mount"],"value"],"sub_path"],"read_only":["g",["g",["r","volume_mount"],"value"],"read_only"]}},{"type":"env","forEach":["f","merge",["fo",null,"name",["g",["r","local"],"config_maps"],"DATIVO_JOB_FILES",["r","name"],true,false],["g",["r","local"],"environment"]],"attributes":{"name":["g",["r","env"],"key"],"value":["g",["r","env"],"value"]}},{"type":"env","forEach":["g",["r","var"],"secret_environment"],"attributes":{"name":["g",["r","env"],"key"]},"blocks":[{"type":"value_from","blocks":[{"type":"secret_key_ref","attributes":{"name":["g",["g",["r","env"],"value"],"name"],"key":["g",["g",["r","env"],"value"],"key"]}}]}]}]}]}]}]}],"ignoreChanges":["spec.template.metadata.labels"]},
      ],
    },
    {
      name: "labels.tf",
      locals: {
        label_prefix: "dativo.io/",
        legal_labels: ["fl","name","value",["g",["r","var"],"labels"],["fo","part","text",["o","name",["r","name"],"value",["r","value"]],["r","part"],["f","replace",["f","substr",["f","replace",["r","text"],"/[^A-Za-z0-9_.-]/","_"],0,["g",["r","local"],"label_max"]],"/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/",""],true,false],true],
        grouped_labels: ["fo",null,"label",["g",["r","local"],"legal_labels"],["t",["g",["r","local"],"label_prefix"],["g",["r","label"],"name"]],["g",["r","label"],"value"],["&&",["!=",["g",["r","label"],"name"],""],["!=",["g",["r","label"],"value"],""]],true],
        labels: ["fo","name","values",["g",["r","local"],"grouped_labels"],["r","name"],["i",["f","sort",["r","values"]],0],true,false],
      },
    },
    {
      name: "outputs.tf",
      outputs: {
        config_map_name: ["f","one",["g",["r","local"],"config_maps"]],
        job_name: ["g",["r","var"],"name"],
        labels: ["g",["r","local"],"labels"],
        namespace: ["g",["r","var"],"namespace"],
        service_account_name: ["g",["r","local"],"service_account_name"],
      },
    },
    {
      name: "pod.tf",
      locals: {
        service_account_name: ["f","coalesce",["g",["r","var"],"service_account_name"],["g",["r","var"],"name"]],
        pod_labels: ["f","merge",["g",["r","local"],"labels"],["g",["r","var"],"pod_labels"]],
        resources: ["fo","name","quantity",["o","cpu",["g",["r","var"],"cpu"],"memory",["g",["r","var"],"memory"],"ephemeral-storage",["g",["r","local"],"disk_quantity"]],["r","name"],["r","quantity"],["!=",["r","quantity"],null],false],
        disk_quantity: ["?",["==",["g",["r","var"],"disk_size"],null],null,["t",["g",["r","var"],"disk_size"],"Gi"]],
        node_selector: ["f","merge",["g",["r","var"],"node_selector"],["fo",null,"architecture",["s",["g",["r","var"],"cpu_architecture"],["e"]],"kubernetes.io/arch",["i",["g",["r","local"],"architectures"],["r","architecture"]],true,false]],
        completion_mode: ["?",[">",["g",["r","var"],"parallelism"],1],"Indexed","NonIndexed"],
        grace_seconds: 60,
      },
    },
    {
      name: "service-account.tf",
      resources: [
        {"type":"kubernetes_service_account_v1","name":"this","count":["?",["g",["r","var"],"create_service_account"],1,0],"attributes":{"automount_service_account_token":false},"blocks":[{"type":"metadata","attributes":{"name":["g",["r","local"],"service_account_name"],"namespace":["g",["r","var"],"namespace"],"labels":["f","merge",["g",["r","local"],"labels"],["g",["r","var"],"service_account_labels"]],"annotations":["g",["r","var"],"service_account_annotations"]}}]},
      ],
    },
    {
      name: "volumes.tf",
      locals: {
        files_path: "/tmp/dativo",
        state_path: "/state",
        work_folder: "/app",
        asset_file: "asset.yaml",
        asset_path: ["?",["||",["==",["g",["r","var"],"asset_path"],null],["!",["f","contains",["f","keys",["g",["r","var"],"files"]],["g",["r","local"],"asset_file"]]]],null,["f","replace",["f","abspath",["?",["f","startswith",["g",["r","var"],"asset_path"],"/"],["g",["r","var"],"asset_path"],["t",["g",["r","local"],"work_folder"],"/",["g",["r","var"],"asset_path"]]]],"/^[A-Za-z]:/",""]],
        asset_is_written: ["&&",["!=",["g",["r","local"],"asset_path"],null],["f","strcontains",["f","coalesce",["g",["r","local"],"asset_path"],"/"],"$"]],
        asset_within: ["f","startswith",["f","coalesce",["g",["r","local"],"asset_path"],"/"],["t",["g",["r","local"],"files_path"],"/"]],
        environment: ["f","merge",["?",["g",["r","local"],"asset_is_written"],["o","DATIVO_ASSET_DOCUMENT",["i",["g",["r","var"],"files"],["g",["r","local"],"asset_file"]]],["o"]],["g",["r","var"],"environment"]],
        file_paths: ["fo",null,"name",["f","keys",["g",["r","var"],"files"]],["r","name"],["?",["&&",["==",["r","name"],["g",["r","local"],"asset_file"]],["g",["r","local"],"asset_within"]],["f","trimprefix",["g",["r","local"],"asset_path"],["t",["g",["r","local"],"files_path"],"/"]],["r","name"]],true,false],
        config_maps: ["?",["==",["f","length",["g",["r","var"],"files"]],0],["l"],["l",["t",["g",["r","var"],"name"],"-",["f","substr",["f","sha256",["f","jsonencode",["g",["r","var"],"files"]]],0,10]]]],
        scratch_size: ["f","coalesce",["g",["r","local"],"disk_quantity"],"10Gi"],
        has_state: ["||",["!=",["g",["r","var"],"state_volume_claim"],null],["g",["r","var"],"read_only_root_filesystem"]],
        volumes: ["f","concat",["fl",null,"scratch",["g",["r","local"],"read_only"],["o","name","tmp","config_map",null,"claim",null,"size",["g",["r","local"],"scratch_size"]],true],["fl",null,"name",["g",["r","local"],"config_maps"],["o","name","files","config_map",["r","name"],"claim",null,"size",null],true],["fl",null,"state",["?",["g",["r","local"],"has_state"],["l",1],["l"]],["o","name","state","config_map",null,"claim",["g",["r","var"],"state_volume_claim"],"size",["?",["==",["g",["r","var"],"state_volume_claim"],null],["g",["r","local"],"scratch_size"],null]],true]],
        mounts: ["f","concat",["fl",null,"scratch",["g",["r","local"],"read_only"],["o","name","tmp","path","/tmp","sub_path",null,"read_only",false],true],["fl",null,"name",["g",["r","local"],"config_maps"],["o","name","files","path",["g",["r","local"],"files_path"],"sub_path",null,"read_only",true],true],["fl",null,"state",["?",["g",["r","local"],"has_state"],["l",1],["l"]],["o","name","state","path",["g",["r","local"],"state_path"],"sub_path",null,"read_only",false],true],["fl",null,"path",["?",["||",["g",["r","local"],"asset_is_written"],["g",["r","local"],"asset_within"]],["l"],["s",["g",["r","local"],"asset_path"],["e"]]],["o","name","files","path",["r","path"],"sub_path",["g",["r","local"],"asset_file"],"read_only",true],true]],
        read_only: ["?",["g",["r","var"],"read_only_root_filesystem"],["l",1],["l"]],
      },
    },
  ],
  variables: [{"name":"args","type":{"list":"string"},"default":null,"isNullable":true},{"name":"asset_path","type":"string","default":null,"isNullable":true},{"name":"backoff_limit","type":"number","default":0,"isNullable":false},{"name":"command","type":{"list":"string"},"default":null,"isNullable":true},{"name":"cpu","type":"string","default":null,"isNullable":true},{"name":"cpu_architecture","type":"string","default":null,"isNullable":true},{"name":"create_service_account","type":"bool","default":true,"isNullable":false},{"name":"disk_size","type":"string","default":null,"isNullable":true},{"name":"environment","type":{"map":"string"},"default":{},"isNullable":false},{"name":"files","type":{"map":"string"},"default":{},"isNullable":false},{"name":"image","type":"string","isNullable":false},{"name":"image_pull_secrets","type":{"list":"string"},"default":[],"isNullable":false},{"name":"labels","type":{"map":"string"},"default":{},"isNullable":false},{"name":"memory","type":"string","default":null,"isNullable":true},{"name":"name","type":"string","isNullable":false},{"name":"namespace","type":"string","default":"default","isNullable":false},{"name":"node_selector","type":{"map":"string"},"default":{},"isNullable":false},{"name":"parallelism","type":"number","default":1,"isNullable":false},{"name":"pod_labels","type":{"map":"string"},"default":{},"isNullable":false},{"name":"read_only_root_filesystem","type":"bool","default":false,"isNullable":false},{"name":"run_as_non_root","type":"bool","default":null,"isNullable":true},{"name":"schedule","type":"string","default":null,"isNullable":true},{"name":"schedule_time_zone","type":"string","default":"Etc/UTC","isNullable":false},{"name":"secret_environment","type":{"map":{"object":{"name":"string","key":"string"}}},"default":{},"isNullable":false},{"name":"service_account_annotations","type":{"map":"string"},"default":{},"isNullable":false},{"name":"service_account_labels","type":{"map":"string"},"default":{},"isNullable":false},{"name":"service_account_name","type":"string","default":null,"isNullable":true},{"name":"state_volume_claim","type":"string","default":null,"isNullable":true},{"name":"timeout_seconds","type":"number","default":null,"isNullable":true}],
  texts: {},
  templates: {},
}
