locals {
  is_airflow = var.runtime_type == "airflow"

  # jsonencode writes Python literals of texts and lists; None has to be written out.
  # https://airflow.apache.org/docs/apache-airflow-providers-amazon/stable/operators/ecs.html
  dag = <<-PYTHON
    """Runs the ECS task of the Dativo job and waits for it. Written by Terraform."""

    import pendulum
    from airflow import DAG
    from airflow.providers.amazon.aws.operators.ecs import EcsRunTaskOperator

    with DAG(
        dag_id=${jsonencode(local.names.dag)},
        schedule=${var.schedule == null ? "None" : jsonencode(var.schedule)},
        start_date=pendulum.datetime(2024, 1, 1, tz=${jsonencode(var.schedule_time_zone)}),
        catchup=False,
        max_active_runs=${max(1, coalesce(var.scaling.max_instances, 1))},
        tags=["dativo"],
    ) as dag:
        EcsRunTaskOperator(
            task_id="run",
            region_name=${jsonencode(var.region)},
            cluster=${jsonencode(local.cluster_name)},
            task_definition=${jsonencode(local.names.task)},
            ${var.use_fargate_spot ? "capacity_provider_strategy=${jsonencode(local.spot_strategy)}" : "launch_type=\"FARGATE\""},
            # A started task carries no tags unless its launcher asks for them.
            propagate_tags="TASK_DEFINITION",
            overrides={},
            network_configuration={
                "awsvpcConfiguration": {
                    "subnets": ${jsonencode(var.networking.subnet_ids)},
                    "securityGroups": ${jsonencode(local.security_group_ids)},
                    "assignPublicIp": "${local.assign_public_ip ? "ENABLED" : "DISABLED"}",
                }
            },
            awslogs_group=${jsonencode(local.log_group_name)},
            awslogs_region=${jsonencode(var.region)},
            # Stream and container: before 9.1 the operator adds no container, later it sees this one.
            awslogs_stream_prefix="job/${local.job_container.name}",
        )
  PYTHON
}

resource "aws_s3_object" "dag" {
  count = local.is_airflow && var.dag_bucket != null ? 1 : 0

  bucket       = var.dag_bucket
  key          = "${var.dag_folder}/${local.names.dag}.py"
  content      = local.dag
  content_type = "text/x-python"
  # S3 takes few tags on an object; the file costs nothing, what it starts is tagged.
  tags = length(local.tags) <= local.s3_object_tags_max ? local.tags : {}

  depends_on = [aws_ecs_task_definition.this]
}

check "dag_network" {
  # refusal: dag-subnets
  assert {
    condition     = !local.is_airflow || var.dag_bucket == null || length(var.networking.subnet_ids) > 0
    error_message = "Without subnets the task that Airflow starts has no network to run in."
  }
}
