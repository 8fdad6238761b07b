package mx.iecm.informe.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Lo que se publica bajo {@code /api}. */
@ApplicationPath("api")
public class Api extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        YoResource.class,
        PeriodosResource.class,
        EntregasResource.class,
        EntregaResource.class,
        VentanaResource.class,
        ProrrogaResource.class,
        CompilacionesDePeriodoResource.class,
        CompilacionesResource.class,
        ComparacionResource.class,
        CriterioResource.class,
        BitacoraResource.class,
        ContratoResource.class,
        PersonasResource.class,
        AvisosResource.class,
        MiClaveResource.class,
        PrimeroIdentificarse.class,
        TopeDePeticion.class,
        EnlaceALoQueSigue.class,
        Etiquetado.class,
        ProblemaEnJson.class);
  }
}
