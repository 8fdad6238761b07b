package mx.iecm.informe.trabajo;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.Properties;

/** Reparte el paso {@code leer}: una partición por entrega, tantas a la vez como procesadores. */
@Dependent
@Named
public class RepartoPorLibro implements PartitionMapper {

  @Inject
  @BatchProperty(name = "salida")
  String salida;

  @Inject
  @BatchProperty(name = "encargo")
  String clave;

  @Inject Encargos encargos;

  @Override
  public PartitionPlan mapPartitions() {
    int entregas = new Taller(Path.of(salida)).manifiesto().libros().size() - 2;
    encargos.encargo(clave).avance().libros(entregas);
    var propiedades = new Properties[entregas];
    for (int i = 0; i < entregas; i++) {
      propiedades[i] = new Properties();
      propiedades[i].setProperty("libro", Integer.toString(i + 2));
    }
    var plan = new PartitionPlanImpl();
    plan.setPartitions(entregas);
    plan.setThreads(Runtime.getRuntime().availableProcessors());
    plan.setPartitionProperties(propiedades);
    // Al seguir se reparten todas: el motor solo repetiría las que alcanzó a anotar, y da por leído
    // lo que nadie leyó si la base se fue al repartirlas. Lo que sí se leyó está guardado.
    plan.setPartitionsOverride(true);
    return plan;
  }
}
