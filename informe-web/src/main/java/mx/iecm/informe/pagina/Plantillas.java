package mx.iecm.informe.pagina;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Las plantillas de las páginas, ya compiladas. */
@ApplicationScoped
public class Plantillas {

  private final TemplateEngine motor =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Plantillas.class.getClassLoader(),
          Plantillas.class.getPackageName() + ".plantilla");

  /** Una página completa. */
  public String llenar(String plantilla, Map<String, Object> datos) {
    var salida = new StringOutput();
    motor.render(plantilla + ".jte", datos, salida);
    return salida.toString();
  }
}
